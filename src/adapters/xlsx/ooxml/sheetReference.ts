export { sheetOfReference } from '../../cells/sheetReference';
