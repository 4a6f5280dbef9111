export { cellPlace, cellRange, type CellPlace } from '../../cells/cellPlace';
