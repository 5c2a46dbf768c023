import { imagePath } from '@rostra/shared/uploads/image-upload';
import { useQuery } from '@tanstack/react-query';
import { useSurface } from './surface.tsx';

/**
 * A stored picture as a `data:` address, for `<img src>`. Fetched, because an embedded frame has no cookie that an `<img>` could bring
 * and its policy shows no pictures from elsewhere. `null` asks for none.
 */
export function useImage(uploadId: string | null) {
  const { send } = useSurface();
  return useQuery({
    queryKey: ['image', uploadId],
    enabled: uploadId !== null,
    // A stored picture never changes.
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await send(imagePath(uploadId ?? ''));
      if (!answer.ok) throw new Error(`the picture was answered with ${answer.status}`);
      return toDataUrl(await answer.blob());
    },
  });
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    const fail = () => reject(reader.error ?? new Error('the picture could not be read'));
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : fail());
    reader.onerror = fail;
    reader.readAsDataURL(blob);
  });
}
