/**
 * `npm run test:engines`: the built site in Chromium, Firefox and WebKit; with `short` a part of it, with `--project firefox` in
 * one of them. Each browser is a project of its own, so that a long file does not keep one core busy for three browsers.
 */
import { defineConfig } from 'vitest/config';
import { ENGINE_NAMES } from './drive/engine';

export default defineConfig({
	test: {
		// Generous, for slow and busy machines: no test measures time.
		testTimeout: 300_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		projects: ENGINE_NAMES.map((name) => ({
			extends: true,
			test: {
				name,
				include: ['tests/engines/**/*.test.ts'],
				globalSetup: 'tests/engines/setup/serveSite.ts',
				provide: { engine: name }
			}
		}))
	}
});
