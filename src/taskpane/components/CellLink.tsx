import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../domain/model/cell';
import { cellAddress } from '../../domain/model/cellAddress';
import { usePane, useTexts } from '../hooks/usePane';
import { COMPONENT_TEXTS } from '../texts/componentTexts';

/** A button that names a cell, `'Scheda 1'!C7`, and selects it in the workbook. */
export const CellLink = (props: {
  readonly cell: CellRef;
  /** Shown in place of the address. */
  readonly label?: string;
}): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(COMPONENT_TEXTS);
  const address = cellAddress(props.cell);
  return (
    <Link
      as="button"
      type="button"
      inline
      title={texts.showCell(address)}
      aria-label={
        props.label === undefined ? texts.showCell(address) : `${props.label} – ${address}`
      }
      onClick={() => void session.show(props.cell)}
      style={{ fontSize: 'inherit', overflowWrap: 'anywhere', textAlign: 'start' }}
    >
      {props.label ?? address}
    </Link>
  );
};
