import { mount, unmount } from 'svelte';
import { loadPageWords } from '../../i18n/loadWords.ts';
import type { SaveId } from './saveable.ts';
import SaveDialog from './SaveDialog.svelte';
import { Saver, type Part, type SaveSource } from './saver.svelte.ts';

/** Opens the dialog that saves a figure or a list, with the focus at one part of it; closed, it gives the focus back. */
export async function openSave(id: SaveId, part: Part, source: SaveSource): Promise<void> {
  const saver = new Saver(id, source, await loadPageWords('save', source.context().language));
  const dialog = mount(SaveDialog, {
    target: document.body,
    props: { saver, part, close: () => void unmount(dialog) },
  });
  await saver.prepare();
}
