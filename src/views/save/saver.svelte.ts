import { sumGoals } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { download } from '../../exports/download.ts';
import { copyPicture } from '../../exports/picture/copyPicture.ts';
import { pictureFormats, type PictureFormat } from '../../exports/picture/pictureFile.ts';
import { tableFormats, type TableFormat } from '../../exports/table/tableFile.ts';
import type { PageWords } from '../../i18n/words.ts';
import { isFiltered } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { filterWords } from '../shared/filterWords.ts';
import { count } from '../shared/words.ts';
import { drawPicture, makePictureFile, makeTableFile, type MadeFile } from './makeFile.ts';
import {
  hasPicture,
  loadSaveable,
  needsTables,
  type MakeSaveable,
  type Saveable,
  type SaveId,
} from './saveable.ts';
import { asShown, unfiltered } from './scopes.ts';
import { isOfReport } from '../figures/tables/bareTables.ts';
import { Cancelled, Task, type Step } from './task.svelte.ts';
import { whyNot } from './whyNot.ts';

/** What the dialog needs of the running site. */
export interface SaveSource {
  readonly context: () => Context;
  /** Throws a DatasetError. */
  readonly loadTables: () => Promise<void>;
}

/** What the dialog offers. */
export type Part = 'picture' | 'table';

/** One format that is offered. */
export interface Offer {
  readonly name: string;
  readonly hint: string;
  readonly save: () => Promise<void>;
}

/** Saves a figure or a list in one format after the other, and says how it went. */
export class Saver {
  readonly words: PageWords['save'];
  /** `null` where no filter is in force: then there is nothing to choose. */
  readonly scope: { readonly shown: string; readonly all: string; readonly filter: string } | null;
  /** None for what is a table only. */
  readonly pictures: readonly Offer[];
  readonly tables: readonly Offer[];
  readonly #id: SaveId;
  readonly #source: SaveSource;
  /** Without the filter. */
  all = $state(false);
  title = $state('');
  /** Whether there is one without the filter, too. */
  hasAll = $state(true);
  #make: MakeSaveable | null = null;
  #task = $state.raw<Task | null>(null);
  #said = $state.raw({ text: '', failed: false });

  constructor(id: SaveId, source: SaveSource, words: PageWords['save']) {
    this.#id = id;
    this.#source = source;
    this.words = words;
    this.all = isOfReport(id);
    const context = asShown(source.context());
    const { cube, filter, whole } = context;
    const all = count(context, sumGoals(whole.cells));
    this.scope =
      isFiltered(filter) && !this.all
        ? {
            shown: words.shownGoals(count(context, sumGoals(selectCells(cube, filter))), all),
            all: words.shownGoals(all, all),
            filter: filterWords(context),
          }
        : null;
    this.tables = (Object.keys(tableFormats) as TableFormat[]).map((format) => ({
      ...words.tables[format],
      save: () =>
        this.#save(words.tables[format].name, (saveable) =>
          makeTableFile(this.#context, saveable, format, words, this.#address),
        ),
    }));
    this.pictures = hasPicture(id)
      ? [
          ...(Object.keys(pictureFormats) as PictureFormat[]).map((format) => ({
            ...words.pictures[format],
            save: () =>
              this.#save(words.pictures[format].name, ({ figure }, signal) =>
                makePictureFile(this.#context, id, figure, format, signal),
              ),
          })),
          { ...words.copy, save: () => this.#copy() },
        ]
      : [];
  }

  get task(): Task | null {
    return this.#task;
  }

  /** How the last one went. */
  get said(): { readonly text: string; readonly failed: boolean } {
    return this.#said;
  }

  /** What is saved: all goals, or those of the filter. */
  choose(all: boolean): void {
    this.all = all;
  }

  /** Loads what any format needs, so that afterwards no network is. What fails is said when a file is asked for. */
  async prepare(): Promise<void> {
    try {
      const make = await this.#load();
      this.title = make(this.#context)?.title ?? '';
      this.hasAll = make(unfiltered(this.#context)) !== null;
    } catch {
      this.title = '';
    }
  }

  async #load(): Promise<MakeSaveable> {
    const [make] = await Promise.all([
      loadSaveable(this.#id, this.#context.language, this.words),
      import('../../exports/table/xlsxFile.ts'),
      needsTables(this.#id) ? this.#source.loadTables() : null,
    ]);
    this.#make = make;
    return make;
  }

  get #context(): Context {
    const context = this.#source.context();
    return this.all ? unfiltered(context) : asShown(context);
  }

  #save(name: string, make: (saveable: Saveable, signal: AbortSignal) => Promise<MadeFile>): Promise<void> {
    return this.#run(name, async (step, signal) => {
      await step(0.1);
      const saveable = (await this.#load())(this.#context);
      if (!saveable) throw new Error(this.words.noneOfAll);
      await step(0.5);
      const file = await make(saveable, signal);
      await step(1);
      download(file.blob, file.name);
      return this.words.done(file.name);
    });
  }

  #copy(): Promise<void> {
    return this.#run(this.words.copy.name, async (_step, signal) => {
      // Browsers want the clipboard written by the click itself: nothing is waited for where all is there.
      const make = this.#make ?? (await this.#load());
      const figure = make(this.#context)?.figure;
      if (figure) await copyPicture(drawPicture(figure, document), signal);
      return this.words.copied;
    });
  }

  /** Does one thing at a time, and says how it went. */
  async #run(name: string, work: (step: Step, signal: AbortSignal) => Promise<string>): Promise<void> {
    this.#task = new Task(name);
    this.#said = { text: '', failed: false };
    try {
      this.#said = { text: await this.#task.run(work), failed: false };
    } catch (error) {
      this.#said =
        error instanceof Cancelled
          ? { text: this.words.cancelled, failed: false }
          : { text: whyNot(error, name, this.words, this.#context.language), failed: true };
    }
    this.#task = null;
  }

  /** Where the same is seen; empty for a page on the reader's own machine. */
  get #address(): string {
    const url = new URL(this.#context.links.here({}), window.location.href);
    return /^https?:$/.test(url.protocol) ? url.href : '';
  }
}
