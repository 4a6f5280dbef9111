export { numberContent, textContent } from '../../cells/cellContent';
