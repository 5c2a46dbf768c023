import { imageContentTypes } from '@rostra/shared/uploads/image-upload';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { AppError } from '../../errors/app-error.ts';

/** A picture decoded and written anew. */
export interface DecodedPicture {
  /** WebP, without metadata. */
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A 50-megapixel camera passes; a bomb of a few kilobytes that would fill the memory does not. */
const PIXELS_MAX = 60_000_000;
const SIDE_MAX = 2_000;
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
export async function decodePicture(received: Uint8Array): Promise<DecodedPicture> {
  const type = await fileTypeFromBuffer(received);
  if (!type || !imageContentTypes.some((known) => known === type.mime)) throw new AppError('upload-not-an-image');
  try {
    const { data, info } = await sharp(received, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .autoOrient()
      .resize({ width: SIDE_MAX, height: SIDE_MAX, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .timeout({ seconds: SECONDS_MAX })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // The decoder's words are about its inside; whoever sent this learns that it cannot be read.
    throw new AppError('upload-not-an-image');
  }
}
