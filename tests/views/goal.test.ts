import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/goal.ts';
import { words as en } from '../../src/i18n/en/goal.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { goal } from '../../src/views/goal/goal.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

const page = (nr: number) => goal(contextOf(jena, `ziele/${nr}/`), de, nr);

describe('one goal', () => {
  it('says where it stands in report and concept', () => {
    expect(page(37)?.places).toEqual([
      { where: 'Bericht', what: 'Kapitel A „Vollumfänglich bzw. überwiegend erfüllte Ziele“, ab Seite 6' },
      { where: 'Konzept', what: 'S. 42 ff.' },
      { where: 'Zwischenbericht', what: 'S. 30 ff.' },
    ]);
  });

  it('names its fields from the top, and those responsible with their role', () => {
    expect(page(69)?.fields.map(({ name }) => name)).toEqual(['Kultur, Freizeit und Sport', 'Vereinsarbeit']);
    expect(page(69)?.responsible.map(({ name, role }) => [name, role])).toEqual([
      ['Dezernat 2', 'federführend'],
      ['FD Haushalt, Controlling und Organisationsentwicklung', 'federführend'],
      ['Büro für Migration und Integration', 'beteiligt'],
    ]);
  });

  it.each([
    [69, 'gelesen als: 1. Oktober 2016 bis 31. Dezember 2016'],
    [16, 'gelesen als: bis 31. Dezember 2016'],
    [21, 'gelesen als: ab 1. Januar 2017'],
    [2, ''],
  ])('reads the deadline of goal %i as „%s“', (nr, due) => {
    expect(page(nr)?.due).toBe(due);
  });

  it('counts a goal with two measures once in its target', () => {
    expect(page(11)?.targets).toEqual([
      { name: 'HF\u00a02.1', href: '../../ziele/?ziel=2.1', measures: 'OpZ\u00a03, M\u00a01, M\u00a02' },
    ]);
  });

  it('knows its neighbours and those of its field', () => {
    expect(page(1)?.about).toMatchObject({ previous: null, next: 2 });
    expect(page(82)?.about).toMatchObject({ previous: 81, next: null });
    expect(plain(page(37)?.sameField ?? [])).toBe('8 Ziele im selben Handlungsfeld');
  });

  it('can be cited', () => {
    expect(page(37)?.citation).toBe(
      'Integrationskonzept Jena 2016–2019, Ziel 37. In: Stadt Jena, Büro für Migration und Integration: „Controlling zur Fortschreibung des Integrationskonzepts. Konzeptzeitraum 2016 bis 2019“, Januar 2020.',
    );
    expect(goal(contextOf(jena, 'en/goals/37/'), en, 37)?.statusLabel).toBe('fulfilled');
  });

  it('is none where the number is none', () => {
    expect(page(83)).toBeNull();
  });
});
