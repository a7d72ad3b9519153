import type { LineRule } from '../sections/page.ts';

/** Lines that belong to the page and not to the article. One group a purpose. */
export const lines: readonly LineRule[] = [
  {
    name: 'related',
    how: 'label',
    // prettier-ignore
    words: [
      'Read more', 'Read also', 'Also read', 'Read next', 'Read', 'See also', 'See more', 'More on this story', 'More on this topic', 'More on this',
      'More about', 'More from', 'Related', 'Related articles', 'Related stories', 'Related coverage', 'Related topics', 'Related content', 'Related links',
      'You may also like', 'You might also like', 'Recommended', 'Recommended reading', 'Further reading', 'Watch', 'Listen', 'Live updates', 'Live blog',
      'Most read', 'Most popular', 'Editor’s picks', "Editor's picks", 'Explainer', 'Around the web', 'Up next',
    ],
    example: 'Read more: Minister travels to Oslo',
    not: ['Read more than once, the letter was clear.', 'Related questions were left to the delegations.'],
  },
  {
    name: 'invitation',
    how: 'start',
    // prettier-ignore
    words: [
      'Sign up for', 'Sign up to', 'Subscribe to', 'Subscribe now', 'Follow us', 'Click here', 'Register for', 'Download our app', 'Download the app',
      'Get our', 'Get the latest', 'Support our', 'Join us on', 'Join our', 'Listen to our', 'Have you spotted', 'Do you have a story',
      'Stay informed', 'Stay up to date',
    ],
    example: 'Sign up for our daily briefing',
    not: ['Signing up for the treaty took a year.', 'Following us to Oslo was no option, he said.'],
  },
  {
    name: 'banner',
    how: 'start',
    // prettier-ignore
    words: [
      'We use cookies', 'This website uses cookies', 'This site uses cookies', 'By clicking', 'Please enable JavaScript', 'JavaScript is disabled', 'Your email address will not',
      'No comments yet', 'Be the first to comment', 'Leave a reply', 'Write a comment', 'Subscribers only', 'To continue reading', 'Already a subscriber', 'Thank you for reading',
    ],
    example: 'This website uses cookies to make your visit easier.',
    not: ['This website of the government was down on Wednesday.', 'We use the word with care, she said.'],
  },
  {
    name: 'origin',
    how: 'start',
    // prettier-ignore
    words: [
      'All rights reserved', 'This article was', 'This article first', 'This article originally', 'This story was', 'This story has been', 'This story originally',
      'This report was', 'Reporting by', 'Additional reporting by', 'Writing by', 'Editing by', 'Editor’s note', "Editor's note", 'Our Standards',
      'Material from', 'Copyright', 'The views expressed', 'Correction:', 'The Associated Press contributed', 'With reporting by', 'Compiled by',
    ],
    example: 'Reporting by Anna Example; Editing by Tom Sample',
    not: ['Reporting on the talks was difficult.', 'This statement was published in Oslo.'],
  },
  {
    name: 'credit',
    how: 'label',
    // prettier-ignore
    words: [
      'Photo', 'Photos', 'Photograph', 'Image', 'Images', 'Picture', 'Credit', 'Photo credit', 'Image source', 'Image caption', 'Source', 'Sources', 'Caption',
      'File photo', 'Tags', 'Topics', 'Filed under', 'Category', 'Categories', 'Section', 'Keywords', 'Reading time',
    ],
    example: 'Source: Reuters',
    not: ['Source of the tension is the border.', 'Image matters more than substance.'],
  },
  {
    name: 'furniture',
    how: 'whole',
    // prettier-ignore
    words: [
      'Advertisement', 'Advertising', 'Share', 'Share this article', 'Share this story', 'Share on Facebook', 'Share on Twitter', 'Print', 'Print this page',
      'Save', 'Email', 'Comments', 'Leave a comment', 'View comments', 'Post a comment', 'Home', 'Back to top', 'Facebook', 'Twitter', 'WhatsApp', 'Telegram',
      'Instagram', 'LinkedIn', 'Copy link', 'Feedback', 'Privacy policy', 'Terms of use', 'Contact us', 'Subscribe', 'Sign in', 'Log in', 'Newsletter',
      'Load more', 'Show more', 'Listen to this article', 'Skip to main content', 'Story continues below', 'Article continues below', 'Breaking news', 'Skip advertisement',
    ],
    example: 'Share this article',
    not: ['Share of the vote', 'Home and away'],
  },
];
