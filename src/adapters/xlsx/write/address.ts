export { absoluteAddress, rangeAddress, sheetPrefix } from '../../cells/address';
