export { type DecodedPicture, decodeLogo, decodePicture } from './decode-picture.ts';
export { type ListedUpload, listUploadsOf } from './queries/list-uploads-of.ts';
export { getUpload } from './queries/get-upload.ts';
export { sendUploads } from './use-cases/send-uploads.ts';
export { storeUpload } from './use-cases/store-upload.ts';
