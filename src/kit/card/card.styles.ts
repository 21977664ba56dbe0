import {css} from 'lit';

/** For {@link card}. */
export const cardStyles = css`
  .spk-card {
    position: relative;
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .spk-card-heading {
    font-size: var(--_size-22);
    line-height: 1.3;
  }
  .spk-cover::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .spk-card:has(.spk-cover):hover {
    border-color: var(--_input-border);
  }
  @media print {
    .spk-card {
      break-inside: avoid;
    }
  }
`;
