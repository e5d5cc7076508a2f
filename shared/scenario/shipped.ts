import b2b from './b2b.json' with { type: 'json' };
import coffee from './coffee.json' with { type: 'json' };
import launch from './launch.json' with { type: 'json' };
import mature from './mature.json' with { type: 'json' };
import { Scenario } from './scenario.ts';
import service from './service.json' with { type: 'json' };

/** Ground coffee for homes, offices and cafés in one city: a routine good that people keep buying. */
export const COFFEE: Scenario = Scenario.parse(coffee);

/** The scenarios that come with Pasar, in the order in which they are offered. A file that does not fit stops the start. */
export const SHIPPED: readonly Scenario[] = [
  COFFEE,
  ...[b2b, launch, mature, service].map((file) => Scenario.parse(file)),
];

/** A shipped scenario by its id, or undefined. */
export const shipped = (id: string): Scenario | undefined => SHIPPED.find((scenario) => scenario.id === id);
