import { expect, it } from '@jest/globals';
import { assessSheets, figuresOf, messagesOf } from '../../support/assessSheets';
import { drawSheet, type Drawn } from './drawSheet';

/**
 * A small sheet as offices draw them, with one kind of row. What it reads was written before it was
 * tried: `name | target | actual`, `ask` where a person must decide.
 */
export interface Neighbour {
  readonly what: string;
  readonly rows: readonly (readonly Drawn[])[];
  readonly reads: readonly string[];
  /** Findings `row-left-out`: one a sheet, or none. */
  readonly leftOut?: 1;
  readonly merges?: readonly string[];
}

export const HEADER = ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'];

export const expectNeighbours = (neighbours: readonly Neighbour[]): void => {
  it.each(neighbours)('are read: $what', ({ rows, reads, leftOut = 0, merges = [] }) => {
    const found = assessSheets([drawSheet('Dati', rows, { merges })], 2023);
    expect(figuresOf(found)).toEqual(reads);
    expect(messagesOf(found, 'row-left-out')).toHaveLength(leftOut);
  });
};
