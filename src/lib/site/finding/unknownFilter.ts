/** Filters that an address names and the dashboard does not have. Addresses carry parameters of others too: what is like none of its own is no mistake. */
import { nearestName } from '../../dataset/problems/names';
import { tellUnknown } from '../ui/unknownPart';
import { FACETS } from './address';

/** @param form before which it is said, once for each address @param more what that has in it besides what is looked for */
export function tellUnknownFilters(form: Element, more: readonly [name: string, value: string][]): void {
	form.parentElement?.querySelectorAll('.unknown-part').forEach((told) => told.remove());
	for (const [name, value] of more) {
		const nearest = nearestName(name, FACETS);
		if (nearest)
			tellUnknown(
				form,
				`The address names the filter “${name}”, which this page does not have, so nothing is left out. The nearest is “${nearest}”: ?${nearest}=${value}`
			);
	}
}
