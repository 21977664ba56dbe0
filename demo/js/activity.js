// Tells the referral form which activity somebody comes from. The council's page puts the activity's id behind the `#` of the
// address, which no server sees. The name is the directory's: an address could be made to say anything.
const form = document.querySelector('spk-referral-form');
const id = new URLSearchParams(location.hash.slice(1)).get('activity');

const notFound = {
  en: 'We could not load the activity that you chose. You can tell us about it in the form.',
  cy: 'Doedd dim modd llwytho’r gweithgaredd a ddewisoch. Gallwch ddweud wrthym amdano yn y ffurflen.',
};

async function readActivity() {
  const answer = await fetch(`/directory/services/${encodeURIComponent(id)}`, {credentials: 'omit'});
  if (!answer.ok) throw new Error(`The directory answered with ${answer.status}.`);
  const {name, url} = await answer.json();
  form.activity = {id, name, ...(url && {url})};
}

if (id) {
  readActivity().catch(() => {
    const words = document.createElement('p');
    words.slot = 'start';
    words.textContent = notFound[document.documentElement.lang] ?? notFound.en;
    form.append(words);
  });
}
