/** The component that draws each chart type, found by its folder: `charts/<type>/Chart.svelte`. */
import type { Component } from 'svelte';
import { CHART_TYPES } from '../charts/registry';
import type { ChartLayout } from '../charts/types';

type ChartComponent = Component<{ layout: ChartLayout }>;

const found = import.meta.glob<ChartComponent>('../charts/*/Chart.svelte', { eager: true, import: 'default' });

const missing = CHART_TYPES.filter((type) => !found[`../charts/${type}/Chart.svelte`]);
if (missing.length > 0) throw new Error(`charts without a Chart.svelte in their folder: ${missing.join(', ')}`);

/** The component for a chart type. */
export function chartComponent(type: string): ChartComponent {
	const component = found[`../charts/${type}/Chart.svelte`];
	if (!component) throw new Error(`no Chart.svelte for “${type}”`);
	return component;
}
