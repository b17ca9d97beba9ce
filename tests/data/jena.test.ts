import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  departments,
  descriptor,
  fields,
  type GoalRow,
  goals,
  list,
  notes,
  parseRows,
  readBytes,
  responsibilities,
  stated,
  successors,
  targets,
} from './jenaPackage.ts';

const tables = { goals, fields, departments, responsibilities, successors, targets, stated, notes };

const reached = ['fulfilled', 'mostly'];
const rated = [...reached, 'partly', 'missed'];
const statuses = [...rated, 'discarded'];

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** How many rows there are of each value, in the order of `values`. */
function tally(values: readonly string[], cells: readonly string[]): number[] {
  return values.map((value) => cells.filter((cell) => cell === value).length);
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

function goal(nr: number): GoalRow {
  const found = goals.find((g) => g.nr === String(nr));
  if (!found) throw new Error(`there is no goal ${nr}`);
  return found;
}

describe('the figures of the report', () => {
  test('there are the goals 1 to 82, each once and in order', () => {
    expect(goals.map((g) => g.nr)).toEqual(Array.from({ length: 82 }, (_, i) => String(i + 1)));
  });

  test('51 goals are fulfilled, 4 mostly, 7 partly, 6 missed, 14 discarded', () => {
    const counts = tally(
      statuses,
      goals.map((g) => g.status),
    );
    expect(counts).toEqual([51, 4, 7, 6, 14]);
  });

  test('55 of 68 rated goals are reached (80.9 %), 7 partly (10.3 %), 6 missed (8.8 %)', () => {
    const base = goals.filter((g) => rated.includes(g.status)).length;
    expect(base).toBe(68);
    expect([55, 7, 6].map((part) => percent(part, base))).toEqual([80.9, 10.3, 8.8]);
  });

  test('50 goals are continued (73.5 %): 42 reached, 5 partly, 3 missed', () => {
    const continued = goals.filter((g) => g.outlook === 'continued').map((g) => g.status);
    expect(percent(continued.length, 68)).toBe(73.5);
    expect(tally(statuses, continued)).toEqual([39, 3, 5, 3, 0]);
  });

  test('18 rated goals are not continued: 13 reached, 2 partly, 3 missed', () => {
    const left = goals.filter((g) => ['ended', 'dropped'].includes(g.outlook)).map((g) => g.status);
    expect(tally(statuses, left)).toEqual([12, 1, 2, 3, 0]);
  });

  test('exactly the discarded goals have no outlook', () => {
    expect(goals.filter((g) => g.outlook === '')).toEqual(goals.filter((g) => g.status === 'discarded'));
  });

  test('each field has its goals by status', () => {
    const byField = (id: string) =>
      tally(
        statuses,
        goals.filter((g) => g.field.split('.')[0] === id).map((g) => g.status),
      );
    expect(['1', '2', '3', '4', '5', '6', '7', '8'].map(byField)).toEqual([
      [18, 1, 3, 4, 5],
      [8, 0, 0, 0, 0],
      [8, 0, 1, 0, 4],
      [1, 1, 0, 0, 1],
      [8, 2, 3, 2, 2],
      [5, 0, 0, 0, 0],
      [3, 0, 0, 0, 1],
      [0, 0, 0, 0, 1],
    ]);
  });

  test('each field holds the goals of the report, which numbers them field by field', () => {
    const firstAndLast: [string, number, number][] = [
      ['1.1', 1, 7],
      ['1.2', 8, 15],
      ['1.3', 16, 31],
      ['2', 32, 39],
      ['3.1', 40, 47],
      ['3.2', 48, 52],
      ['4', 53, 55],
      ['5.1', 56, 60],
      ['5.2', 61, 64],
      ['5.3', 65, 66],
      ['5.4', 67, 69],
      ['5.5', 70, 72],
      ['6', 73, 77],
      ['7', 78, 81],
      ['8', 82, 82],
    ];
    const expected = firstAndLast.flatMap(([field, first, last]) =>
      Array.from({ length: last - first + 1 }, () => field),
    );
    expect(goals.map((g) => g.field)).toEqual(expected);
  });

  test('10 of 17 rated goals with a date are reached, 45 of 51 without', () => {
    const [dated, undated] = [true, false].map((has) => {
      const some = goals.filter((g) => rated.includes(g.status) && (g.due_end !== '') === has);
      return [some.filter((g) => reached.includes(g.status)).length, some.length];
    });
    expect(dated).toEqual([10, 17]);
    expect(undated).toEqual([45, 51]);
  });

  test('51 successor rows: one for each continued goal, and two for goal 11', () => {
    expect(successors).toHaveLength(51);
    expect(new Set(successors.map((s) => s.goal))).toEqual(
      new Set(goals.filter((g) => g.outlook === 'continued').map((g) => g.nr)),
    );
    expect(successors.filter((s) => s.goal === '11').map((s) => s.measure)).toEqual(['1', '2']);
  });

  test('the continued goals go to the fields of action 2.1 to 2.6', () => {
    const goalsOf = (target: string) =>
      new Set(successors.filter((s) => `${s.target}.`.startsWith(`${target}.`)).map((s) => s.goal)).size;
    expect(['2.1', '2.2', '2.3', '2.4', '2.5', '2.6'].map(goalsOf)).toEqual([18, 5, 7, 5, 12, 3]);
  });

  test('the introduction states these figures', () => {
    expect(stated.map((s) => [s.id, Number(s.value), s.unit])).toEqual([
      ['goals', 82, 'goals'],
      ['discarded', 14, 'goals'],
      ['reached', 55, 'goals'],
      ['reached-share', 80.9, 'percent'],
      ['partly', 7, 'goals'],
      ['partly-share', 10.3, 'percent'],
      ['missed', 6, 'goals'],
      ['missed-share', 8.8, 'percent'],
      ['not-continued', 18, 'goals'],
      ['not-continued-reached', 13, 'goals'],
      ['not-continued-partly', 2, 'goals'],
      ['not-continued-missed', 3, 'goals'],
      ['continued', 50, 'goals'],
      ['continued-share', 73.5, 'percent'],
      ['continued-reached', 42, 'goals'],
    ]);
  });

  test.each(stated)('the query of the stated figure $id recounts it', (figure) => {
    const within = (codes: string, code: string) => codes === '' || list(codes).includes(code);
    const counted = goals.filter(
      (g) => within(figure.statuses, g.status) && within(figure.outlooks, g.outlook),
    ).length;
    const base = goals.filter((g) => list(figure.base).includes(g.status)).length;
    expect(figure.unit === 'percent' ? percent(counted, base) : counted).toBe(Number(figure.value));
  });
});

describe('the codes and the wording', () => {
  const words = {
    fulfilled: /^Ziel (durch Umsetzung im Jugendamt )?erfüllt$/,
    mostly: /^Ziel überwiegend erfüllt$/,
    partly: /^Ziel teilweise erfüllt( FD Personal verwendet .+)?$/,
    missed: /^Ziel nicht erfüllt$/,
    discarded: /^Ziel verworfen(, wird durch andere Akteure erreicht)?$/,
  };

  test.each(Object.entries(words))('%s is what the first bullet says', (status, word) => {
    expect(goals.filter((g) => word.test(g.status_text))).toEqual(goals.filter((g) => g.status === status));
  });

  const outlooks = {
    continued: /^Ziel bleibt bestehen \| .*HF/,
    ended: /^Ziel wird nicht (durch Stadt )?weiterverfolgt/,
    dropped: /^Ziel (wird )?verworfen, da /,
  };

  test.each(Object.entries(outlooks))('%s is what the outlook says', (outlook, word) => {
    expect(goals.filter((g) => word.test(g.outlook_text))).toEqual(
      goals.filter((g) => g.outlook === outlook),
    );
  });

  test('goals 13, 33 and 50 are dropped', () => {
    expect(goals.filter((g) => g.outlook === 'dropped').map((g) => g.nr)).toEqual(['13', '33', '50']);
  });

  test('every successor is the number that the outlook prints, slips mended', () => {
    const printed = goals
      .filter((g) => g.outlook === 'continued')
      .flatMap((g) => {
        const reference = (list(g.outlook_text)[1] ?? '').replace('HF2. 4', 'HF 2.4').replace('OpV', 'OpZ');
        const [, target, objective, measures = ''] = /HF (\S+?),? OpZ (\d), (.+)$/.exec(reference) ?? [];
        return [...measures.matchAll(/M (\d)/g)].map(([, measure]) => [g.nr, target, objective, measure]);
      });
    expect(successors.map((s) => [s.goal, s.target, s.objective, s.measure])).toEqual(printed);
  });

  test('every wording of a deadline is read as dates and recurrence', () => {
    const readings = new Map<string, string>();
    for (const g of goals) {
      const reading = [g.due_start, g.due_end, g.recurrence].join(' ');
      expect(readings.get(g.deadline) ?? reading, `goal ${g.nr}`).toBe(reading);
      readings.set(g.deadline, reading);
    }
    expect(Object.fromEntries(readings)).toEqual({
      'wird durch den Oberbürgermeister der Stadt Jena festgelegt': '  open',
      fortlaufend: '  ongoing',
      laufend: '  ongoing',
      'fortlaufend im Rahmen der Haushaltsplanung': '  ongoing',
      'fortlaufend im Rhythmus von 2 Jahren': '  ongoing',
      'fortlaufend bis zum Projektende': '  ongoing',
      'fortlaufend, bei Bedarf': '  ongoing',
      'bei Bedarf, fortlaufend': '  ongoing',
      'bei Bedarf': '  as_needed',
      'Ende 2016': ' 2016-12-31 once',
      'Anfang 2017': '2017-01-01 2017-03-31 once',
      'Herbstsemester 2016': '2016-09-01 2016-12-31 once',
      '4. Quartal 2016': '2016-10-01 2016-12-31 once',
      '1. Quartal 2017': '2017-01-01 2017-03-31 once',
      '2. Quartal 2017': '2017-04-01 2017-06-30 once',
      '4. Quartal 2017': '2017-10-01 2017-12-31 once',
      '4. Quartal 2016, danach fortlaufend': '2016-10-01 2016-12-31 ongoing',
      'Überarbeitung bis Ende 2016, fortlaufende Aktualisierung': ' 2016-12-31 ongoing',
      'ab 2017 fortlaufend': '2017-01-01  ongoing',
    });
  });

  /** Cells that a page break split, that carry a slip, or that are easily spoiled. */
  test.each<[number, keyof GoalRow, string]>([
    [1, 'deadline', 'wird durch den Oberbürgermeister der Stadt Jena festgelegt'],
    [2, 'title', 'Stadt sichert Fortbestand und Aktivitäten der Fachstelle Interkulturelle Öffnung'],
    [3, 'outlook_text', 'Ziel bleibt bestehen | Integrationskonzept 20200, HF 2.1, OpZ 4, M 1'],
    [5, 'status_notes', 'Landesprogramm Video-und Audiodolmetschen als Ergänzung zum Sprachmittlereinsatz'],
    [7, 'outlook_text', 'Ziel bleibt bestehen | Integrationskonzept 2020, HF2. 4, OpZ 2, M 6'],
    [9, 'status_text', 'Ziel erfüllt'],
    [
      14,
      'responsible',
      'Beauftragte für Migration und Integration in Kooperation mit den diversen Leistungserbringern im Rahmen des Landesprogrammes „Denk Bunt“ bzw. mit der Fachstelle Interkulturelle Öffnung',
    ],
    [
      14,
      'status_notes',
      'im Berichtszeitraum keine Notwendigkeit zur Planung durch Beauftragte, da Weiterbildungsangebote diverser Anbieter inzwischen nahezu flächendeckend vorhanden | Teilziel Planung nicht mehr notwendig | Unterstützung bei der Organisation, z.B. durch Informationsweitergabe und Vermittlung gewinnt an Bedeutung (Umfang, Qualitätsunterschiede, Erfahrungen, teils divergierende fachliche Konzepte), Diskussion Standards und Perspektiven | Durchführung eigener Formate auf Anfrage',
    ],
    [
      15,
      'status_notes',
      'Einladung zu Informationsveranstaltung im Rahmen der Schulleiterdienstberatung nicht erfolgt | proaktives Angebot an Staatliches Schulamt keine kommunale Aufgabe | Begründung: in lokaler Steuerrunde ISA und überregionaler LAG der kommunalen Ausländer- und Integrationsbeauftragten keine Bedarfe formuliert, durch Vernetzung jederzeit Reaktion auf veränderte Bedarfslage möglich | Angebote Landesbeauftragte vorhanden',
    ],
    [
      18,
      'status_notes',
      'Liste 2015 erstellt und Aktualisierung in Vorbereitung | Formular zur nachträglichen Aufnahme nicht online verfügbar',
    ],
    [
      21,
      'status_text',
      'Ziel teilweise erfüllt FD Personal verwendet allgemein verständlich Formulierungen, die auf Chancengleichheit abzielen, aber einer Ausformulierung bedürfen.',
    ],
    [
      28,
      'status_notes',
      'bevorzugt Hinzuziehung von Sprachmittlern im Sozialpsychiatrischen Dienst | Nutzung mehrsprachiger Arbeits- und Informationsmaterialien Dritter und der Kompetenzen der Psychosozialen Arbeitsgemeinschaft (PSAG)',
    ],
    [
      31,
      'status_notes',
      'keine kommunale Aufgabe, Dezernent ohnehin in engem Dialog mit Land, daher kein Brief Land hat zwischenzeitlich geeignete Materialien entwickelt | weitere Bedarfe ggf. über Kooperationsbeziehungen signalisieren',
    ],
    [37, 'title', 'Ausbau des „Willkommensservice“'],
    [37, 'outlook_text', 'Ziel bleibt bestehen | Integrationskonzept 2020, HF 2.2, OpV 1, M 1'],
    [38, 'title', 'Engagement von Jenaer Arbeit im Verbundprojekt "INTEGRA - Starke Mütter im Beruf"'],
    [
      42,
      'responsible',
      'Bürgermeister und Dezernent des Dezernat 4 - Familie, Bildung & Soziales, Beauftragte für Migration und Integration, FD Jugend und Bildung sowie FD Soziales (Prüfung nach Zuständigkeit) in Zusammenarbeit mit jenaarbeit und der Agentur für Arbeit sowie den verschiedenen Sprachkursträgern, u.a. die Volkshochschule Jena',
    ],
    [43, 'title', 'Förderung der bedarfsgerechte Anpassung von Vorschaltklassen/ Sprachklassen beim TMBJS'],
    [50, 'outlook_text', 'Ziel verworfen, da Kernaufgabe der VHS'],
    [53, 'status_text', 'Ziel verworfen, wird durch andere Akteure erreicht'],
    [
      59,
      'status_notes',
      'Zusammenarbeit mit Vereinen und anderen außerschulischen Bildungsträgern bisher nicht zustande gekommen',
    ],
    [60, 'outlook_text', 'Ziel bleibt bestehen | Integrationskonzept 2020, HF 2.5, OpZ 1, M 1'],
    [68, 'responsible', 'Beauftragte für Migration und Integration JenaKultur'],
    [71, 'title', 'Beratungsangebot des SSB und LSB an seine Sportvereine bei Fragen der Integration'],
    [72, 'outlook_text', 'Ziel bleibt bestehen | HF 2.5.1, OpZ 2, M 2'],
    [
      76,
      'title',
      'Unterstützung des Projektes „Die NAHbarn“ des Tausend Taten e.V. bei der Öffentlichkeitsarbeit',
    ],
    [78, 'deadline', '4. Quartal 2017'],
    [
      82,
      'status_notes',
      'Bedarf an weiteren Unterbringungskapazitäten in den Ortsteilen entfiel ab 2017 | Bei Bedarf beantwortet das Büro für Migration und Integration Fragen',
    ],
  ])('goal %i, %s is letter by letter that of the report', (nr, column, wording) => {
    expect(goal(nr)[column]).toBe(wording);
  });

  test('no letter of the official wording has changed', () => {
    const wording = goals
      .map((g) => [g.nr, g.title, g.responsible, g.deadline, g.status_text, g.status_notes, g.outlook_text])
      .concat(fields.map((f) => [f.id, f.name, f.concept_pages, f.interim_pages]));
    expect(sha256(wording.map((cells) => cells.join('\t')).join('\n'))).toBe(
      '985f010a0eb569ba8cfe67cff230fff66b86a47078e2615ec122152734021378',
    );
  });
});

describe('who is responsible', () => {
  /** `a, b / c // d`: leads, partners, advisers. */
  function inShort(nr: number): string {
    const names = (role: string) =>
      responsibilities
        .filter((r) => r.goal === String(nr) && r.role === role)
        .map((r) => r.department)
        .join(', ');
    const [partners, advisers] = [names('partner'), names('advising')];
    return names('lead') + (partners && ` / ${partners}`) + (advisers && ` // ${advisers}`);
  }

  test.each([
    [1, 'oberbuergermeister'],
    [2, 'beauftragte-migration-integration / awo-jena-weimar'],
    [4, 'fd-personal, ag-mitarbeiterbefragung'],
    [7, 'ksj-friedhoefe'],
    [8, 'fd-personal, werkleitungen'],
    [10, 'fd-jugend-bildung / fd-personal'],
    [12, 'fd-jugend-bildung / beauftragte-migration-integration'],
    [
      14,
      'beauftragte-migration-integration / leistungserbringer-denk-bunt, fachstelle-interkulturelle-oeffnung',
    ],
    [15, 'beauftragte-migration-integration'],
    [16, 'team-kommunikation / kij'],
    [17, 'buero-migration-integration / team-kommunikation'],
    [20, 'fd-personal, personalverantwortliche-eigenbetriebe / buero-migration-integration'],
    [21, 'fd-personal, personalverantwortliche-eigenbetriebe'],
    [27, 'fd-personal, leitungen'],
    [28, 'fd-gesundheit / externe-expert-innen'],
    [29, 'fd-gesundheit / fd-jugendhilfe, fd-soziales'],
    [30, 'buero-dezernent'],
    [31, 'buergermeister-dezernent, buero-dezernent'],
    [32, 'jenarbeit'],
    [36, 'jenarbeit'],
    [38, 'jenarbeit'],
    [39, 'jenarbeit'],
    [
      42,
      'buergermeister-dezernent, beauftragte-migration-integration, fd-jugend-bildung, fd-soziales / jenarbeit, agentur-fuer-arbeit, sprachkurstraeger, vhs',
    ],
    [43, 'buergermeister-dezernent, beauftragte-migration-integration'],
    [46, 'fd-jugend-bildung // beauftragte-migration-integration'],
    [48, 'beauftragte-migration-integration / externe-partner'],
    [49, 'beauftragte-migration-integration / hochschulen'],
    [50, 'vhs'],
    [51, 'ernst-abbe-buecherei'],
    [52, 'buero-dezernent'],
    [53, 'dezernat-4, fd-gesundheit / beratungsstellen'],
    [56, 'team-jugendarbeit'],
    [57, 'musik-und-kunstschule'],
    [59, 'vhs / kooperationspartner'],
    [63, 'jenakultur / mobb'],
    [65, 'vhs'],
    [67, 'jenakultur, buergerstiftung'],
    [68, 'beauftragte-migration-integration, jenakultur'],
    [69, 'dezernat-2, fd-haushalt / buero-migration-integration'],
    [70, 'beauftragte-sport'],
    [71, 'stadtsportbund / landessportbund'],
    [73, 'buero-dezernent / traeger'],
    [77, 'buero-dezernent'],
    [82, 'bereich-ob / beauftragte-migration-integration'],
  ])('goal %i: %s', (nr, expected) => {
    expect(inShort(nr)).toBe(expected);
  });

  test('where the cell is just the name of a department, that one leads alone', () => {
    const plain = goals.flatMap((g) => {
      const named = departments.find((d) => d.name === g.responsible);
      return named ? [{ goal: g.nr, department: named.id, role: 'lead' }] : [];
    });
    expect(plain).toHaveLength(38);
    const numbers = plain.map((p) => p.goal);
    expect(responsibilities.filter((r) => numbers.includes(r.goal))).toEqual(plain);
  });

  test('every goal has somebody who leads', () => {
    const led = new Set(responsibilities.filter((r) => r.role === 'lead').map((r) => r.goal));
    expect(goals.filter((g) => !led.has(g.nr))).toEqual([]);
  });

  test('partners and advisers are named exactly where the wording has them', () => {
    const joint = (role: string) => [
      ...new Set(responsibilities.filter((r) => r.role === role).map((r) => r.goal)),
    ];
    const saying = (words: RegExp) => goals.filter((g) => words.test(g.responsible)).map((g) => g.nr);
    expect(joint('partner')).toEqual(saying(/ (in Kooperation|in Zusammenarbeit|VHS) mit /));
    expect(joint('advising')).toEqual(saying(/; beratend: /));
  });

  test('52 departments take part 121 times: 96 lead, 24 partner, 1 advising', () => {
    expect(departments).toHaveLength(52);
    expect(
      tally(
        ['lead', 'partner', 'advising'],
        responsibilities.map((r) => r.role),
      ),
    ).toEqual([96, 24, 1]);
  });

  test('the three spellings of jenarbeit are one department', () => {
    const spelt = goals.filter((g) => /jearbeit|Jenaer Arbeit|jenaarbeit/.test(g.responsible));
    expect(spelt.map((g) => g.nr)).toEqual(['32', '36', '38', '39', '42']);
    expect(responsibilities.filter((r) => r.department === 'jenarbeit').map((r) => r.goal)).toEqual(
      spelt.map((g) => g.nr),
    );
  });

  test('these departments form groups, all others stand alone', () => {
    expect(departments.filter((d) => d.parent).map((d) => `${d.parent} > ${d.name}`)).toEqual([
      'bereich-ob > Oberbürgermeister',
      'dezernat-4 > Bürgermeister und Dezernent des Dezernat 4 - Familie, Bildung & Soziales',
      'dezernat-4 > Dezernat 4, Büro des Dezernenten',
      'dezernat-4 > Beauftragte/r für Sport',
      'buero-migration-integration > Beauftragte für Migration und Integration',
      'fd-jugend-bildung > Team Jugendarbeit/ Jugendsozialarbeit',
      'jenakultur > Ernst-Abbe-Bücherei',
      'jenakultur > Musik- und Kunstschule',
      'jenakultur > VHS',
      'jenakultur > JenaKultur, alle Einrichtungen',
      'ksj > Bereich „Städtische Friedhöfe“',
    ]);
  });

  test('no department is there without a goal', () => {
    const busy = new Set(responsibilities.map((r) => r.department));
    expect(departments.filter((d) => !busy.has(d.id))).toEqual([]);
  });
});

describe('the tables', () => {
  test('every reference finds its row', () => {
    const dangling = (from: string[], to: string[]) => from.filter((id) => id !== '' && !to.includes(id));
    const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
    const numbers = goals.map((g) => g.nr);
    expect([
      ...dangling(
        goals.map((g) => g.field),
        ids(fields),
      ),
      ...dangling(
        responsibilities.map((r) => r.goal),
        numbers,
      ),
      ...dangling(
        responsibilities.map((r) => r.department),
        ids(departments),
      ),
      ...dangling(
        successors.map((s) => s.goal),
        numbers,
      ),
      ...dangling(
        successors.map((s) => s.target),
        ids(targets),
      ),
      ...dangling(
        notes.map((n) => n.goal),
        numbers,
      ),
      ...[fields, departments, targets].flatMap((tree) =>
        dangling(
          tree.map((row) => row.parent),
          ids(tree),
        ),
      ),
    ]).toEqual([]);
  });

  test('every key stands once', () => {
    const keys = [
      fields.map((f) => f.id),
      departments.map((d) => d.id),
      departments.map((d) => d.name),
      targets.map((t) => t.id),
      stated.map((s) => s.id),
      responsibilities.map((r) => `${r.goal} ${r.department}`),
      successors.map((s) => `${s.goal} ${s.target} ${s.objective} ${s.measure}`),
    ];
    for (const key of keys) expect(new Set(key).size).toBe(key.length);
  });

  test('the fields are those of the report', () => {
    expect(fields.map((f) => `${f.id} ${f.name}: ${f.concept_pages}/${f.interim_pages}`)).toEqual([
      '1 Interkulturelle Öffnung: /',
      '1.1 Rahmenbedingungen für die Förderung Interkultureller Öffnungsprozesse: 22 ff./6 ff.',
      '1.2 Weiterbildung: 27 ff./12 ff.',
      '1.3 Kommunikation: 32 ff./19 ff.',
      '2 Arbeit: 42 ff./30 ff.',
      '3 Bildung: /',
      '3.1 Kinder und Jugendliche: 46 ff./35 ff.',
      '3.2 Erwachsenenbildung: 51 ff./40 ff.',
      '4 Gesundheit: 56 f./44 ff.',
      '5 Kultur, Freizeit und Sport: /',
      '5.1 Kinder und Jugendliche: 58 ff./47 ff.',
      '5.2 Erwachsene und Senior_innen: 61 ff./51 ff.',
      '5.3 Interreligiöser Dialog: 64 f./54 f.',
      '5.4 Vereinsarbeit: 66 f./56 ff.',
      '5.5 Sport: 68 f./58 ff.',
      '6 Soziales: 70 ff./61 ff.',
      '7 Wohnen: 74 f./64 ff.',
      '8 Politische Partizipation: 76 f./67',
    ]);
  });

  test('the fields of action are named by number only', () => {
    expect(targets.map((t) => [t.id, t.parent, t.name].join('<'))).toEqual([
      '2.1<<',
      '2.2<<',
      '2.3<<',
      '2.3.1<2.3<',
      '2.3.2<2.3<',
      '2.4<<',
      '2.5<<',
      '2.5.1<2.5<',
      '2.5.2<2.5<',
      '2.5.3<2.5<',
      '2.6<<',
    ]);
  });

  test.each(Object.entries(tables))('%s.csv holds clean text', (name, rows) => {
    const text = readBytes(`${name}.csv`).toString('utf8');
    expect(text).not.toMatch(/\r|\uFEFF|\uFFFD|\u00AD|\u00A0/);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\n\n');
    const cells = rows.flatMap((row) => Object.values<string>(row));
    expect(cells.filter((cell) => /^\s|\s$| {2}|[\t\n]/.test(cell))).toEqual([]);
    // Only a note may quote the marks of the print.
    const marks = name === 'notes' ? /<\w|\\_|&\w+;/ : /<\w|\\_|&\w+;|•|\*\*/;
    expect(cells.filter((cell) => marks.test(cell))).toEqual([]);
  });
});

describe('the editorial notes', () => {
  test('every note says why, in one sentence', () => {
    expect(notes.filter((n) => !/^[^\s].*\.$/.test(n.reason) || n.our_value === '')).toEqual([]);
  });

  test('every note is about a column of the package', () => {
    const columns = Object.entries(tables).flatMap(([table, rows]) =>
      Object.keys(rows[0] ?? {}).map((column) => (table === 'goals' ? column : `${table}.${column}`)),
    );
    const known = [...columns, ...Object.keys(descriptor.zielspiegel).map((key) => `datapackage.${key}`)];
    expect(notes.map((n) => n.column).filter((column) => !known.includes(column))).toEqual([]);
  });

  /** Goal (none: the whole report), column, and words of the source that were interpreted or mended. */
  test.each([
    ['', 'datapackage.asOfDate', 'Anfang 2020'],
    ['', 'datapackage.chapters', 'ab Seite 57'],
    ['', 'datapackage.chapters', 'Verworfenne Ziele'],
    ['', 'departments.name', 'jearbeit; Jenaer Arbeit; jenaarbeit'],
    ['', 'fields.interim_pages', '1.2: „S.12 ff.“ (Kapitel A und D), „S. 6 ff.“ (Kapitel B)'],
    ['', 'fields.concept_pages', '3.2: „Integrationskonzept S. 51 ff.“'],
    ['2', 'title', 'der Fachstelle / Interkulturelle Öffnung'],
    ['3', 'successors.target', 'Integrationskonzept 20200'],
    ['7', 'successors.target', 'HF2. 4'],
    ['9', 'status_text', '„Stand“ / „Anfang 2020“'],
    ['11', 'successors.measure', 'M 1 und M 2'],
    ['14', 'status_notes', 'Erfahrungen, / teils divergierende'],
    ['15', 'status_notes', 'Integrationsbeauftragten / keine Bedarfe'],
    ['18', 'status_notes', 'Liste 2015 erstellt und / Aktualisierung'],
    ['21', 'status_text', 'Ziel teilweise erfüllt FD Personal'],
    ['28', 'status_notes', 'Dritter / und der Kompetenzen'],
    ['30', 'successors.target', 'HF 2.1 OpZ 4'],
    ['31', 'status_notes', 'Koopera- tionsbeziehungen'],
    ['37', 'successors.objective', 'OpV 1'],
    ['38', 'title', 'Verbundprojekt / "INTEGRA'],
    ['39', 'title', 'für / Geflüchtete'],
    ['41', 'successors.target', 'HF 2.3.1 OpZ 2'],
    ['42', 'responsibilities.department', 'die Volkshochschule Jena'],
    ['43', 'title', 'Vorschaltklassen/ / Sprachklassen'],
    ['53', 'title', 'Notwendigkeit von / Vorsorgeuntersuchungen'],
    ['53', 'status_text', 'wird durch andere Akteure erreicht'],
    ['59', 'status_notes', 'nicht zustande / gekommen'],
    ['60', 'outlook_text', 'HF 2.5, OpZ 1, M 1'],
    ['60', 'successors.target', 'HF 2.5'],
    ['68', 'status_text', '„Stand“ / „Anfang 2020“'],
    ['68', 'responsibilities.department', 'Integration / JenaKultur'],
    ['70', 'successors.target', '2020 HF 2.5.1'],
    ['71', 'title', 'Kolumnentitel'],
    ['71', 'responsibilities.department', 'Stadtsporbund'],
    ['72', 'successors.target', 'HF 2.5.1, OpZ 2, M 2'],
    ['78', 'deadline', '• 4. Quartal 2017'],
    ['79', 'successors.target', '2020 HF 2.6'],
    ['82', 'status_notes', 'Unterbringungs-kapazitäten'],
  ])('goal „%s“, %s: a note explains „%s“', (nr, column, words) => {
    const noted = notes.filter((n) => n.goal === nr && n.column === column);
    expect(noted.filter((n) => n.source_text.includes(words))).toHaveLength(1);
  });

  test('every deadline that is not plainly a quarter, the end of a year or „fortlaufend“ has a note', () => {
    const plain = /^(fortlaufend|bei Bedarf|Ende \d{4}|\d\. Quartal \d{4})$/;
    const noted = notes.filter((n) => ['recurrence', 'due_start', 'due_end'].includes(n.column));
    const unexplained = goals
      .filter((g) => !plain.test(g.deadline))
      .filter((g) => !noted.some((n) => n.goal === g.nr && n.source_text === g.deadline));
    expect(unexplained).toEqual([]);
  });
});

describe('the descriptor', () => {
  interface Localized {
    name?: string;
    title: string;
    'title:en': string;
    description: string;
    'description:en': string;
  }

  test.each(Object.keys(tables))('%s.csv has the size and the digest that it announces', (name) => {
    const bytes = readBytes(`${name}.csv`);
    const resource = descriptor.resources.find((r: { name: string }) => r.name === name);
    expect([resource.path, resource.bytes, resource.hash]).toEqual([
      `${name}.csv`,
      bytes.length,
      `sha256:${sha256(bytes)}`,
    ]);
  });

  test('each table and column is described in German and English', () => {
    const described: Localized[] = [
      descriptor,
      ...descriptor.resources,
      ...descriptor.resources.flatMap((r: { schema: { fields: Localized[] } }) => r.schema.fields),
    ];
    const keys = ['title', 'title:en', 'description', 'description:en'] as const;
    expect(described.filter((d) => keys.some((key) => !d[key])).map((d) => d.name)).toEqual([]);
  });

  test('the columns stand in the order of the files', () => {
    for (const { name, schema } of descriptor.resources) {
      expect(schema.fields.map((f: { name: string }) => f.name)).toEqual(
        parseRows(readBytes(`${name}.csv`).toString('utf8'))[0],
      );
    }
  });

  test('it names the status classes in the order in which they are read', () => {
    const goalsTable = descriptor.resources.find((r: { name: string }) => r.name === 'goals');
    const status = goalsTable.schema.fields.find((f: { name: string }) => f.name === 'status');
    expect(status.categoriesOrdered).toBe(true);
    expect(status.categories.map((c: { value: string; label: string }) => `${c.value}: ${c.label}`)).toEqual([
      'fulfilled: erfüllt',
      'mostly: überwiegend erfüllt',
      'partly: teilweise erfüllt',
      'missed: nicht erfüllt',
      'discarded: verworfen',
    ]);
  });

  test('it gives the chapters with the pages of the table of contents', () => {
    expect(descriptor.zielspiegel.chapters).toEqual([
      {
        id: 'A',
        title: 'Vollumfänglich bzw. überwiegend erfüllte Ziele',
        page: 6,
        statuses: ['fulfilled', 'mostly'],
      },
      { id: 'B', title: 'Teilweise erfüllte Ziele', page: 45, statuses: ['partly'] },
      { id: 'C', title: 'Nicht erfüllte Ziele', page: 52, statuses: ['missed'] },
      { id: 'D', title: 'Verworfene Ziele', page: 58, statuses: ['discarded'] },
    ]);
  });

  test('it is small enough for a browser', () => {
    expect(readBytes('datapackage.json').length).toBeLessThan(26_000);
  });
});
