import { defineConfig } from '@playwright/test';
import { dirname } from 'node:path';
import { settings } from './src/lib/settings.js';
import { findShell, SANDBOX_FLAGS } from './tests/browser/setup/findBrowser';
import { SITE } from './tests/browser/setup/site';

/** Of the project's own site; those of other articles, which may be tested at the same time, have the ports after it. */
const FIRST_PORT = Number(process.env.CITED_FIGURES_TEST_PORT || 4319);
const PORT = FIRST_PORT + Number(process.env.CITED_FIGURES_TEST_NUMBER || 0);
const { basePath } = settings();
const executablePath = findShell();
if (!executablePath) throw new Error('No Chromium found. Run “npm test”, which gets one, or set CHROMIUM_PATH.');

/** Embeds are tested with scrollbars that take room, as most readers’ do. */
const WITH_SCROLLBARS = '**/embed*.test.ts';
const launchOptions = {
	executablePath,
	args: [
		...SANDBOX_FLAGS,
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-default-apps',
		'--disable-sync',
		'--no-first-run',
		'--font-render-hinting=none'
	]
};

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.test.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	// Generous, for slow and busy machines: no test measures time.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	workers: 2,
	reporter: 'list',
	use: { baseURL: `http://127.0.0.1:${PORT}${basePath}/` },
	projects: [
		{ name: 'chromium', testIgnore: WITH_SCROLLBARS, use: { launchOptions } },
		{
			name: 'chromium with scrollbars',
			testMatch: WITH_SCROLLBARS,
			use: { launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } }
		}
	],
	// The product's own server shows the build that is to be tested.
	webServer: {
		command: 'npm run serve',
		cwd: dirname(SITE),
		env: { PORT: String(PORT) },
		url: `http://127.0.0.1:${PORT}${basePath}/`,
		reuseExistingServer: false,
		timeout: 60_000
	}
});
