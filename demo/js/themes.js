// Lets a person see one finder in each theme, in a page that fits it.
const finder = document.querySelector('spk-activity-finder');

function show(theme) {
  document.body.className = `as-${theme}`;
  finder.setAttribute('theme', theme);
}

for (const choice of document.querySelectorAll('input[name="theme"]')) {
  choice.addEventListener('change', () => show(choice.value));
  // A browser may bring back the choice of an earlier visit.
  if (choice.checked) show(choice.value);
}
