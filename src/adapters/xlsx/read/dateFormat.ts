export { isDateFormat, isoDate, serialOfDate } from '../../cells/dateFormat';
