import type { Objective } from '../model/objective';

/** An objective is withdrawn where the sheet says so or the OIV decided so. */
export const isWithdrawn = (objective: Objective): boolean =>
  objective.state === 'withdrawn' || objective.oiv.outcome === 'withdrawn';
