import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What the parser asks of the project's configuration, and no more: with functions in it, ESLint could keep no cache. */
const runes = svelteConfig.compilerOptions?.runes;

export default typescript.config(
	{ ignores: ['.svelte-kit/', '.build-*/', '.cache/', 'build/', 'dist/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	typescript.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			// TypeScript knows which names exist, and knows more of them.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// A record that was copied may be pruned by name.
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		// Rules that ask the compiler: those that find faults which the types alone let through.
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig: { compilerOptions: { runes } } } },
		rules: {
			// Its `{@html}` is needed for nothing here: all text is data and must be escaped.
			'svelte/no-at-html-tags': 'error',
			// Half of the links lead to files, which are no routes; kit's crawler fails the build at a link that leads nowhere.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// Commands talk to people through the console; nothing else does.
		files: [
			'src/cli/**',
			'src/hooks.server.ts',
			'tests/browser/setup/**',
			'tests/clients/ensurePackages.ts',
			'tests/bench/**',
			'tests/editions/**',
			'tests/fuzz/**',
			'tests/load/**'
		],
		rules: { 'no-console': 'off' }
	}
);
