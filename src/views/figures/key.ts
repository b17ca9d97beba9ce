import type { PictureKey } from '../../charts/pictures/drawKey.ts';
import type { PictureSize } from '../../charts/pictures/frame.ts';
import type { KeyItem } from '../../charts/statusKey.ts';

/** What the colours mean. On a slide without numbers: it takes one line. */
export function pictureKey(items: readonly KeyItem[], size: PictureSize): readonly PictureKey[] {
  return items.map(({ status, label, goals }) => ({
    tone: status,
    label,
    goals: size === 'slide' ? '' : goals,
  }));
}
