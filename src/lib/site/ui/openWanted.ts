/** Opens what the address names and what it is folded in: not every browser does so before it goes there. */
import { fragmentOf, wantedPart } from '../figure/wantedParts';
import { tellUnknown } from './unknownPart';

export function openWanted(): void {
	const open = () => {
		const wanted = document.getElementById(fragmentOf(location.hash));
		for (let fold = wanted?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
	};
	addEventListener('hashchange', open);
	const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
	const wanted = wantedPart(new URL(location.href), ids);
	const before = wanted?.told && document.querySelector(wanted.told.before === 'use' ? '.rail aside > *' : '.panels');
	if (before && wanted.told) tellUnknown(before, wanted.told.text);
	if (wanted?.fragment !== undefined) location.replace(`#${wanted.fragment}`);
	open();
}
