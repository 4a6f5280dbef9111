export { DAYS_TO_1904, isDateFormat, isoDate, serialOfDate } from '../../cells/dateFormat';
