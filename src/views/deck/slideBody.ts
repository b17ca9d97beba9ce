import type { Sentence } from '../../i18n/sentence.ts';
import type { MosaicRow } from '../../charts/mosaic.ts';
import type { Status } from '../../model/codes.ts';

/** The figures that a deck shows as their pages draw them; bars are charts in PowerPoint. */
export type PictureId = 'fortschreibung';

/** A text that may open something. */
export interface SlideText {
  readonly text: string;
  readonly href: string | null;
}

/** A status of a bar with its goals. */
export interface SlidePart {
  readonly tone: Status;
  readonly goals: number;
  readonly text: string;
  /** The piece in words. */
  readonly label: string;
  readonly href: string | null;
}

export interface SlideBar {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  /** The row that the title speaks of. */
  readonly strong: boolean;
  readonly parts: readonly SlidePart[];
  readonly goals: number;
  readonly end: SlideText;
  /** Written in the colour of a status, where the row's end speaks of one. */
  readonly endTone: Status | null;
}

/** A status as it is called in the key, with its goals where the picture has no other place for them. */
export interface SlideKey {
  readonly status: Status;
  readonly label: string;
  readonly goals: SlideText | null;
}

/** What the report says of one goal, or the part of it that fits beside others. */
export interface SlideGoal {
  readonly nr: number;
  readonly label: string;
  readonly href: string;
  /** The official wording; several bullets are several lines. */
  readonly title: readonly string[];
  readonly reasons: readonly string[];
  /** The report gives no reason: said in our words. */
  readonly isSilent: boolean;
  /** It began on the slide before. */
  readonly isMore: boolean;
}

/** The one thing that a slide shows. */
export type SlideBody =
  | { readonly kind: 'title'; readonly concept: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'bars';
      /** Empty where there is one status only, which the title names. */
      readonly key: readonly SlideKey[];
      readonly rows: readonly SlideBar[];
      /** The names are official wording, which is German in every language. */
      readonly official: boolean;
      /** What is not in the rows, or what their ends say. */
      readonly note: Sentence;
      readonly heads: { readonly name: string; readonly goals: string };
    }
  | {
      readonly kind: 'goals';
      readonly goals: readonly SlideGoal[];
      readonly heads: readonly [string, string];
    }
  | {
      readonly kind: 'squares';
      readonly key: readonly SlideKey[];
      readonly rows: readonly MosaicRow[];
      readonly alt: string;
    }
  | {
      readonly kind: 'picture';
      readonly figure: PictureId;
      /** The picture in words, for those who do not see it. */
      readonly alt: string;
      /** Its numbers, where there is no room for a picture. */
      readonly rows: readonly { readonly name: string; readonly goals: SlideText }[];
    }
  | { readonly kind: 'points'; readonly points: readonly Sentence[] };
