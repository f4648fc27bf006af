/** `npm run docs:dependencies`: writes `docs/dependencies.md` from the package’s folder, which `npm pack` makes. */
import { existsSync, writeFileSync } from 'node:fs';
import { dependenciesPage } from '../build/packing/dependenciesPage';
import { run } from './terminal';

await run(async () => {
	if (!existsSync('dist')) throw new Error('There is no package in “dist”. Make it first: npm pack');
	writeFileSync('docs/dependencies.md', dependenciesPage('dist'));
});
