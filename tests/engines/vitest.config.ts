/** `npm run test:engines`: the built site in Chromium, Firefox and WebKit; with `short` a part of it. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/engines/**/*.test.ts'],
		globalSetup: 'tests/engines/setup/serveSite.ts',
		// Generous, for slow and busy machines: no test measures time.
		testTimeout: 180_000,
		hookTimeout: 60_000,
		maxWorkers: 2
	}
});
