/** Tests that run in every browser that is there (`vitest.config.ts`); in the others they are skipped, and vitest says so. */
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Engine, EngineName, System, Tab } from './drive/engine';
import { findEngines } from './setup/findEngines';

export interface Place {
	readonly name: EngineName;
	/** The address of the built site, without a slash at the end. */
	readonly site: string;
	/** A tab that all tests of the browser share; it is made before the first. */
	tab(): Tab;
	/** The folder in which the browser saves files. */
	downloads(): string;
}

/** @param system how the reader has set up the system */
export function inEngines(title: string, tests: (place: Place) => void, system: System = {}): void {
	const name = inject('engine');
	const start = findEngines()[name];
	describe.skipIf(!start)(`${name}: ${title}`, () => {
		let engine: Engine | undefined;
		let tab: Tab | undefined;
		beforeAll(async () => {
			engine = await start?.(system);
			tab = await engine?.newTab({ width: 1280, height: 900 });
		});
		afterAll(() => engine?.close());
		tests({
			name,
			site: inject('site'),
			tab() {
				if (!tab) throw new Error('The browser has not started.');
				return tab;
			},
			downloads: () => engine?.downloads ?? ''
		});
	});
}
