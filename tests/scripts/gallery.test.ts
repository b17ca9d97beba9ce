import { expect, it } from 'vitest';
import { galleryPage } from '../../scripts/lib/galleryPage.ts';

it('shows each picture on light and on dark ground below its name', () => {
  const page = galleryPage([{ name: 'a<b', svg: '<svg></svg>' }], ['gallery.css']);
  expect(page).toContain('<link rel="stylesheet" href="gallery.css">');
  expect(page).toContain('<h2 id="a&#60;b"><a href="#a&#60;b">a&#60;b</a></h2>');
  expect(page).toContain(
    '<div class="grounds"><div class="ground" data-theme="light"><svg></svg></div>' +
      '<div class="ground" data-theme="dark"><svg></svg></div></div>',
  );
});
