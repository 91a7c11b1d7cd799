import { allianceReliability } from './alliance-reliability.ts';
import { atop } from './atop.ts';
import { contiguity } from './contiguity.ts';
import { countryCodes } from './country-codes.ts';
import { cowIgo } from './cow-igo.ts';
import { cowMid } from './cow-mid.ts';
import { cowWar } from './cow-war.ts';
import type { Dataset } from './dataset.ts';
import { democracy } from './democracy.ts';
import { digo } from './digo.ts';
import { gmlMid } from './gml-mid.ts';
import { icb } from './icb.ts';
import { imi } from './imi.ts';
import { mia } from './mia.ts';
import { mie } from './mie.ts';
import { milex } from './milex.ts';
import { nmc } from './nmc.ts';
import { sipriArms } from './sipri-arms.ts';
import { stateSystem } from './state-system.ts';
import { thirdPartyPkm } from './third-party-pkm.ts';
import { ties } from './ties.ts';
import { ucdpAcd } from './ucdp-acd.ts';
import { ucdpGed } from './ucdp-ged.ts';
import { ucdpOv } from './ucdp-ov.ts';
import { unga } from './unga.ts';
import { vigo } from './vigo.ts';

/** Every data set that Casus reads. */
export const DATASETS: readonly Dataset[] = [
  allianceReliability,
  atop,
  contiguity,
  countryCodes,
  cowIgo,
  cowMid,
  cowWar,
  democracy,
  digo,
  gmlMid,
  icb,
  imi,
  mia,
  mie,
  milex,
  nmc,
  sipriArms,
  stateSystem,
  thirdPartyPkm,
  ties,
  ucdpAcd,
  ucdpGed,
  ucdpOv,
  unga,
  vigo,
];
