import type { ReactNode } from 'react';
import { Page } from '../layout/page.tsx';
import { Section } from '../layout/section.tsx';
import { ActionsGallery } from './actions-gallery.tsx';
import { CardsGallery } from './cards-gallery.tsx';
import { DataGallery } from './data-gallery.tsx';
import { FeedbackGallery } from './feedback-gallery.tsx';
import { FieldsGallery } from './fields-gallery.tsx';
import { FramesGallery } from './frames-gallery.tsx';
import { OverlaysGallery } from './overlays-gallery.tsx';
import { PointsGallery } from './points-gallery.tsx';

const parts: Record<string, () => ReactNode> = {
  Frames: FramesGallery,
  Points: PointsGallery,
  Cards: CardsGallery,
  Actions: ActionsGallery,
  Fields: FieldsGallery,
  Feedback: FeedbackGallery,
  Data: DataGallery,
  Overlays: OverlaysGallery,
};

/** Every component of the design system, one part after the other. */
export function Gallery({ only }: { readonly only: string | null }) {
  return (
    <Page title="Components">
      {Object.entries(parts)
        .filter(([name]) => only === null || only === name)
        .map(([name, Part]) => (
          <Section key={name} title={name}>
            <Part />
          </Section>
        ))}
    </Page>
  );
}
