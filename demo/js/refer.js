// Hands the activity that somebody wants to be referred to over to the practice's page. Only its id goes along, behind the
// `#`, so that no server learns which activity somebody looked at, and it works from one website to another.
const finder = document.querySelector('spk-activity-finder');

finder.addEventListener('spk-refer', ({detail: {activity}}) => {
  location.assign(`${finder.dataset.referTo}#${new URLSearchParams({activity: activity.id})}`);
});
