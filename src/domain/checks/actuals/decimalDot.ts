import { defineCheck } from '../shared/check';
import { perSheet } from '../shared/perSheet';
import { placedSigns } from '../shared/placedSigns';

/** `3.5` is read as three and a half, because no three digits follow the dot. */
export const decimalDot = defineCheck(
  {
    id: 'decimal-dot',
    severity: 'informazione',
    description: 'Un numero è scritto con il punto decimale.',
  },
  (context) =>
    perSheet(
      context.indicators.flatMap((assessed) =>
        placedSigns(assessed, 'decimal-dot').map(({ sign, cell }) => ({
          cell,
          entry: `${assessed.indicator.id} «${sign.text}»`,
        })),
      ),
      (count) =>
        count === 1
          ? '1 numero scritto con il punto decimale'
          : `${count} numeri scritti con il punto decimale`,
    ),
);
