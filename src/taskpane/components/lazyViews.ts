import { lazy, type ComponentType } from 'react';
import type { View } from '../session/paneState';

export type ViewName = View | 'unusable';

/**
 * The views, each loaded when it is first shown. Made anew after a failure to load one: React
 * keeps what a lazy component once answered, the failure too.
 */
export const lazyViews = (): Readonly<Record<ViewName, ComponentType>> => ({
  recognise: lazy(async () => ({
    default: (await import('../views/recognise/RecogniseView')).RecogniseView,
  })),
  review: lazy(async () => ({ default: (await import('../views/review/ReviewView')).ReviewView })),
  write: lazy(async () => ({ default: (await import('../views/write/WriteView')).WriteView })),
  unusable: lazy(async () => ({
    default: (await import('../views/start/UnusableView')).UnusableView,
  })),
});
