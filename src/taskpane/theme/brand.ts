import type { BrandVariants } from '@fluentui/react-components';

/** The blue of the written sheets' headers, from nearly black to nearly white. */
export const BRAND: BrandVariants = {
  10: '#040A12',
  20: '#0C1A2B',
  30: '#102B4A',
  40: '#123861',
  50: '#154578',
  60: '#19528F',
  70: '#1F60A6',
  80: '#2A6EB8',
  90: '#437FC4',
  100: '#6497D6',
  110: '#7BA7DE',
  120: '#91B6E5',
  130: '#A7C5EB',
  140: '#BDD4F1',
  150: '#D3E2F6',
  160: '#E9F1FB',
};
