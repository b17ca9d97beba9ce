import type { SaveId } from '../views/save/saveable.ts';
import type { Part } from '../views/save/saver.svelte.ts';
import type { Site } from './site.svelte.ts';

/**
 * Links that say what they save (`data-save="felder"`) open the dialog that does it; without a script they lead to the
 * same on a page. `failed` hears of a dialog that could not be loaded.
 */
export function startSaving(site: Site, failed: (error: unknown) => void): void {
  const source = { context: () => site.context, loadTables: () => site.loadTables() };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-save]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { save, part } = link.dataset;
    import('../views/save/openSave.ts')
      .then(({ openSave }) => openSave(save as SaveId, part as Part, source))
      .catch(failed);
  });
}
