import type { ClassAttributes, SVGAttributes } from 'preact';

type Drawn = ClassAttributes<SVGGElement> & SVGAttributes<SVGGElement>;

/** A part of a drawing that can be pressed. SVG has no button, so the role says that it is one. */
export function DrawnButton(props: Drawn & { 'data-key': string }) {
  // biome-ignore lint/a11y/useSemanticElements: a drawing has no button
  return <g role="button" {...props} />;
}

/** Parts of a drawing that belong together, under a name. */
export function DrawnGroup(props: Drawn & { 'data-lane'?: string }) {
  // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nor is its group a control
  return <g role="group" {...props} />;
}
