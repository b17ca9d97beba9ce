import type { Language } from '../model/codes.ts';
import type { CommonWords, PageWords } from './words.ts';

type Loader<W> = () => Promise<{ readonly words: W }>;

const common: Readonly<Record<Language, Loader<CommonWords>>> = {
  de: () => import('./de/common.ts'),
  en: () => import('./en/common.ts'),
};

const pages: { readonly [P in keyof PageWords]: Readonly<Record<Language, Loader<PageWords[P]>>> } = {
  overview: { de: () => import('./de/overview.ts'), en: () => import('./en/overview.ts') },
  fields: { de: () => import('./de/fields.ts'), en: () => import('./en/fields.ts') },
  departments: { de: () => import('./de/departments.ts'), en: () => import('./en/departments.ts') },
  department: { de: () => import('./de/department.ts'), en: () => import('./en/department.ts') },
  deadlines: { de: () => import('./de/deadlines.ts'), en: () => import('./en/deadlines.ts') },
  continuation: { de: () => import('./de/continuation.ts'), en: () => import('./en/continuation.ts') },
  explore: { de: () => import('./de/explore.ts'), en: () => import('./en/explore.ts') },
  goals: { de: () => import('./de/goals.ts'), en: () => import('./en/goals.ts') },
  goal: { de: () => import('./de/goal.ts'), en: () => import('./en/goal.ts') },
  data: { de: () => import('./de/data.ts'), en: () => import('./en/data.ts') },
  figures: { de: () => import('./de/figures.ts'), en: () => import('./en/figures.ts') },
  embedBuilder: {
    de: () => import('./de/embedBuilder.ts'),
    en: () => import('./en/embedBuilder.ts'),
  },
  report: { de: () => import('./de/report.ts'), en: () => import('./en/report.ts') },
  save: { de: () => import('./de/save.ts'), en: () => import('./en/save.ts') },
  presentation: { de: () => import('./de/presentation.ts'), en: () => import('./en/presentation.ts') },
  notFound: { de: async () => ({ words: {} }), en: async () => ({ words: {} }) },
};

export async function loadCommonWords(language: Language): Promise<CommonWords> {
  return (await common[language]()).words;
}

/** The words of one page in one language. */
export async function loadPageWords<P extends keyof PageWords>(
  page: P,
  language: Language,
): Promise<PageWords[P]> {
  return (await pages[page][language]()).words;
}
