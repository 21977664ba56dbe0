import {html, nothing, type TemplateResult} from 'lit';
import encodeQR from 'qr';

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/**
 * A QR code as one SVG path, dark on light in every theme so that a camera can read it. Nothing where the text is too
 * long for a code: the link is there as well.
 */
export function qrCode(text: string, label: string): TemplateResult | typeof nothing {
  let rows: boolean[][];
  try {
    rows = encodeQR(text, 'raw', {border: QUIET_ZONE, ecc: 'low'});
  } catch {
    return nothing;
  }
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
