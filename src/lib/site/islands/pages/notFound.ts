import NearestFigure from '../../shell/NearestFigure.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ NearestFigure: component(NearestFigure) });
