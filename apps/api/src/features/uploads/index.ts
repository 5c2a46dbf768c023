export { sendUploads } from './use-cases/send-uploads.ts';
