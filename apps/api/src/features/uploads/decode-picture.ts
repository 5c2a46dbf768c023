import { imageContentTypes } from '@rostra/shared/uploads/image-upload';
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { AppError } from '../../errors/app-error.ts';

/** A picture decoded and written anew. */
export interface DecodedPicture {
  /** Without metadata: WebP as evidence, PNG as a logo. */
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A 50-megapixel camera passes; a bomb of a few kilobytes that would fill the memory does not. */
const PIXELS_MAX = 60_000_000;
const SIDE_MAX = 2_000;
const LOGO_SIDE_MAX = 512;
const SECONDS_MAX = 20;

// The decoder knows some thirty formats; every one that nobody needs is a door. SVG would even fetch files.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});

/**
 * Reads bytes as a picture, whatever they claim to be, and writes it anew: at most 2,000 pixels a side, upright, the first frame alone.
 * Nothing of the original file survives: no place and camera, no second file hidden behind the first.
 *
 * @throws AppError `upload-not-an-image`
 */
export function decodePicture(received: Uint8Array): Promise<DecodedPicture> {
  return decode(received, SIDE_MAX, (picture) => picture.webp({ quality: 82 }));
}

/**
 * The same for a logo: at most 512 pixels a side, written as PNG, which every mail program shows.
 *
 * @throws AppError `upload-not-an-image`
 */
export function decodeLogo(received: Uint8Array): Promise<DecodedPicture> {
  return decode(received, LOGO_SIDE_MAX, (picture) => picture.png({ compressionLevel: 9 }));
}

async function decode(
  received: Uint8Array,
  sideMax: number,
  write: (picture: Sharp) => Sharp,
): Promise<DecodedPicture> {
  const type = await fileTypeFromBuffer(received);
  if (!type || !imageContentTypes.some((known) => known === type.mime)) throw new AppError('upload-not-an-image');
  try {
    const upright = sharp(received, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .autoOrient()
      .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await write(upright).timeout({ seconds: SECONDS_MAX }).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // The decoder's words are about its inside; whoever sent this learns that it cannot be read.
    throw new AppError('upload-not-an-image');
  }
}
