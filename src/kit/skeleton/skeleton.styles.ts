import {css} from 'lit';

/** For {@link skeleton}. The base reset stops the pulse under reduced motion. */
export const skeletonStyles = css`
  .spk-skeleton {
    display: grid;
    gap: 0.75em;
    animation: spk-pulse 1.6s ease-in-out infinite;
  }
  .spk-skeleton span {
    block-size: 1em;
    inline-size: 62%;
    border-radius: 4px;
    background: var(--_skeleton);
  }
  .spk-skeleton span:first-child {
    block-size: 1.375em;
    inline-size: 45%;
  }
  .spk-skeleton span:nth-child(3n) {
    inline-size: 78%;
  }
  @keyframes spk-pulse {
    50% {
      opacity: 0.5;
    }
  }
  @media (forced-colors: active) {
    .spk-skeleton span {
      border: 1px solid GrayText;
    }
  }
`;
