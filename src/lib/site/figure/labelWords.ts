import type { Row } from '../../charts/types';

/** What a row stands for, with its period where the label does not say it already. */
export function labelWords({ label, periodLabel }: Pick<Row, 'label' | 'periodLabel'>): string {
	const known = label.toLowerCase().includes(periodLabel.toLowerCase());
	return known ? label : `${label}, ${periodLabel}`;
}
