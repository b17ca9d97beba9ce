import { beforeAll, describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/department.ts';
import { words as en } from '../../src/i18n/en/department.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { department } from '../../src/views/department/department.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

function page(id: string, language: 'de' | 'en' = 'de') {
  const path = language === 'de' ? `zustaendigkeit/${id}/` : `en/departments/${id}/`;
  const found = department(contextOf(jena, path), language === 'de' ? de : en, id);
  if (!found) throw new Error(`no department ${id}`);
  return found;
}

describe('the page of a department', () => {
  it('says how it went', () => {
    expect(plain(page('fd-gesundheit').say)).toBe(
      '4 von 5 bewerteten Zielen vollständig bzw. überwiegend erfüllt, 1 nicht erfüllt. 2 weitere sind verworfen.',
    );
    expect(plain(page('fd-gesundheit', 'en').say)).toBe(
      '4 of 5 rated goals fully or mostly fulfilled, 1 not fulfilled. 2 more are discarded.',
    );
    expect(plain(page('verwaltung').say)).toBe('1 Ziel, verworfen und nicht bewertet.');
    expect(plain(page('hochschulen').say)).toBe(
      '1 von 1 bewerteten Ziel vollständig bzw. überwiegend erfüllt.',
    );
  });

  it('leads to its list, its report and its slides', () => {
    const { listHref, reportHref, slidesHref } = page('fd-gesundheit');
    expect([listHref, reportHref, slidesHref]).toEqual([
      '../../ziele/?stelle=fd-gesundheit',
      '../../bericht/?stelle=fd-gesundheit',
      '../../praesentation/?stelle=fd-gesundheit',
    ]);
    expect(page('fd-gesundheit', 'en').slidesHref).toBe('../../../en/presentation/?stelle=fd-gesundheit');
  });

  it('shows its goals as groups of their status, each once', () => {
    expect(
      page('fd-gesundheit').groups.map(({ title, cells }) => [title, cells.map(({ nr }) => nr)]),
    ).toEqual([
      ['2 erfüllt', [26, 55]],
      ['2 überwiegend erfüllt', [18, 54]],
      ['1 nicht erfüllt', [29]],
      ['2 verworfen', [28, 53]],
    ]);
  });

  it('lists them with the reasons of the report, and who else is named', () => {
    const row = (nr: number) => page('fd-gesundheit').goals.find((goal) => goal.nr === nr);
    expect(row(55)).toMatchObject({
      statusLabel: 'erfüllt',
      notes: [],
      responsible: '',
      deadline: 'fortlaufend',
    });
    expect(row(53)?.notes).toEqual(['Ziel verworfen, wird durch andere Akteure erreicht']);
    expect(row(29)?.responsible).toBe('FD Gesundheit in Zusammenarbeit mit FD Jugendhilfe und FD Soziales');
    expect(row(26)?.targets).toMatchObject([{ name: 'HF\u00a02.4', measures: 'OpZ\u00a01, M\u00a01' }]);
    expect([row(54)?.outlook, row(28)?.outlook]).toEqual(['wird nicht weiterverfolgt', 'verworfen']);
  });

  it('names its partners with their role and goals', () => {
    expect(
      page('fd-gesundheit').partners.map(({ name, roles, goals }) => [
        name,
        roles,
        goals.map(({ nr }) => nr).join(),
      ]),
    ).toEqual([
      ['externe Expert_innen (z. B. Refugio Thüringen e.V.)', 'beteiligt', '28'],
      ['FD Jugendhilfe', 'beteiligt', '29'],
      ['FD Soziales', 'beteiligt', '29'],
      ['Dezernat 4 - Familie, Bildung & Soziales', 'federführend', '53'],
      ['relevante Beratungsstellen', 'beteiligt', '53'],
    ]);
  });

  it('says what goes on, and that every goal is in one of its parts', () => {
    expect(plain(page('fd-gesundheit').next)).toBe(
      '3 von 7 Zielen gehen weiter, alle 3 in HF\u00a02.4. 2 enden, 2 sind verworfen.',
    );
    expect(plain(page('verwaltung').next)).toBe('Das Ziel geht nicht weiter. 1 ist verworfen.');
    expect(plain(page('fd-gesundheit').fields)).toBe(
      'Aus den Feldern Interkulturelle Öffnung (4), Gesundheit (3). Ein Ziel, für das mehrere Stellen genannt sind, zählt bei jeder.',
    );
  });

  it('counts what lies below it, and says in which role', () => {
    const { children, goals, roles } = page('jenakultur');
    expect(children.map(({ name }) => name)).toContain('VHS');
    expect(goals).toHaveLength(14);
    expect(plain(roles)).toBe('federführend bei 13 Zielen, beteiligt an 1 Ziel');
    expect(page('vhs').parent?.name).toBe('JenaKultur');
  });

  it('opens with every number exactly its goals', () => {
    for (const { id } of jena.cube.departments) {
      const { say, next, roles, fields, groups } = page(id);
      for (const part of [...say, ...next, ...roles, ...fields]) {
        const n = /\d+/.exec(part.text)?.[0];
        if (part.filter && n && !part.text.startsWith('HF')) {
          expect(goalsOf(jena.cube, part.filter).length, `${id}: ${part.text}`).toBe(Number(n));
        }
      }
      expect(groups.flatMap(({ cells }) => cells)).toHaveLength(page(id).goals.length);
    }
  });

  it('is none for an unknown id', () => {
    expect(department(contextOf(jena, 'zustaendigkeit/nirgends/'), de, 'nirgends')).toBeNull();
  });

  it('does not follow a filter: the page is about the department', () => {
    const path = 'zustaendigkeit/fd-gesundheit/?status=missed';
    expect(department(contextOf(jena, path), de, 'fd-gesundheit')?.goals).toHaveLength(7);
  });
});
