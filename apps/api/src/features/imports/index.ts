export { importRouter } from './import.router.ts';
export { checkImport } from './jobs/check-import.ts';
export { failImport } from './jobs/fail-import.ts';
export { writeImport } from './jobs/write-import.ts';
export { invalidRowsFile } from './queries/invalid-rows-file.ts';
export { uploadImport } from './use-cases/upload-import.ts';
