import './styles/index.css';
import { start } from './app/start.ts';

// The script lies in `assets/`, whatever the address of the page: so the site works below any path.
const root = import.meta.env.DEV
  ? new URL('/', window.location.href)
  : new URL(/* @vite-ignore */ '../', import.meta.url);
const { dataset = '', cube } = document.documentElement.dataset;
const facts = {
  root,
  dataset,
  cubeUrl: cube ? new URL(cube, root).href : null,
  prerendered: document.querySelector('#app[data-page]') !== null,
};

// The page is there already: it is painted first, and taken over then.
requestAnimationFrame(() => setTimeout(() => void start(facts)));
