import { expect, it } from 'vitest';
import { stagesOf, type Extent } from '../../../../src/cli/test/steps';

it.each<Extent>(['fast', 'all', 'slow', 'long'])(
	'whatever a step of “%s” needs is done before or beside it',
	(extent) => {
		const done = new Set<string>();
		for (const { steps } of stagesOf(extent)) {
			for (const { name } of steps) done.add(name);
			for (const { name, needs = [] } of steps) expect([...done], name).toEqual(expect.arrayContaining([...needs]));
		}
	}
);
