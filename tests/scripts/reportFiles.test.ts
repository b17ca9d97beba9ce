import { describe, expect, it } from 'vitest';
import { reportFiles, siteOf } from '../../scripts/report/reportFiles.ts';
import { makeDepartment, makeDataset } from '../fixtures/makeDataset.ts';

const dataset = makeDataset({
  departments: [
    makeDepartment('amt', null, 'Amt'),
    makeDepartment('dienst', 'amt', 'Dienst'),
    makeDepartment('leer', null, 'Ohne Ziele'),
  ],
  responsibilities: [{ goal: 1, department: 'dienst', role: 'lead' }],
});
const all = { query: '', departments: false };

describe('the reports to print', () => {
  it('are the whole one in each language', () => {
    expect(reportFiles(dataset, ['de', 'en'], all)).toEqual([
      { name: 'zielspiegel-klein-2016-2017-bericht.pdf', address: 'bericht/' },
      { name: 'zielspiegel-klein-2016-2017-report.pdf', address: 'en/report/' },
    ]);
  });

  it('are that of a part, with or without the question mark', () => {
    for (const query of ['?feld=1.2&status=missed', 'feld=1.2&status=missed']) {
      expect(reportFiles(dataset, ['de'], { ...all, query })).toEqual([
        {
          name: 'zielspiegel-klein-2016-2017-bericht-feld-1.2-status-missed.pdf',
          address: 'bericht/?feld=1.2&status=missed',
        },
      ]);
    }
  });

  it('are one for each department with goals, its own or of those below it', () => {
    expect(reportFiles(dataset, ['de'], { ...all, departments: true })).toEqual([
      { name: 'zielspiegel-klein-2016-2017-bericht-amt.pdf', address: 'bericht/?stelle=amt' },
      { name: 'zielspiegel-klein-2016-2017-bericht-dienst.pdf', address: 'bericht/?stelle=dienst' },
    ]);
  });
});

it.each([
  ['https://stadt.example', 'https://stadt.example/'],
  ['https://stadt.example/ziele?x#y', 'https://stadt.example/ziele/'],
  ['stadt.example', null],
  ['file:///tmp/', null],
])('the site %s', (text, address) => {
  expect(siteOf(text)).toBe(address);
});
