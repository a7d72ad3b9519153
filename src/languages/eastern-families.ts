/**
 * The most frequent family names of Korea, Vietnam and of Chinese speakers in the spellings of newspapers. They stand first:
 * "Park Chung Hee", "Nguyen Tan Dung", "Tan Cheng Bock".
 */
export const easternFamilies: readonly string[] = [
  // Korea
  'Kim', 'Lee', 'Yi', 'Ri', 'Rhee', 'Park', 'Pak', 'Choi', 'Choe', 'Jung', 'Jeong', 'Chung', 'Chong', 'Kang', 'Cho', 'Jo', 'Yoon', 'Yun', 'Jang', 'Chang', 'Lim', 'Im',
  'Rim', 'Han', 'Oh', 'Seo', 'Suh', 'Shin', 'Sin', 'Kwon', 'Hwang', 'Ahn', 'An', 'Song', 'Yoo', 'Yu', 'Ryu', 'Hong', 'Jeon', 'Jon', 'Ko', 'Koh', 'Moon', 'Mun', 'Yang', 'Son',
  'Sohn', 'Bae', 'Paik', 'Baek', 'Paek', 'Heo', 'Huh', 'Nam', 'Shim', 'Roh', 'Noh', 'No', 'Ha', 'Kwak', 'Sung', 'Cha', 'Joo', 'Chu', 'Ban', 'Na', 'Min', 'Chun', 'Ok', 'Hyun', 'Hyon', 'Thae',
  // Vietnam
  'Nguyen', 'Nguyễn', 'Tran', 'Trần', 'Le', 'Lê', 'Pham', 'Phạm', 'Huynh', 'Hoang', 'Phan', 'Vu', 'Vo', 'Dang', 'Bui', 'Do', 'Ho', 'Ngo', 'Duong', 'Ly', 'Dao', 'Dinh', 'Trinh', 'Truong', 'Luong', 'Nong', 'Phung',
  // China, Taiwan, Hong Kong, Singapore
  'Wang', 'Li', 'Zhang', 'Liu', 'Chen', 'Huang', 'Zhao', 'Wu', 'Zhou', 'Xu', 'Sun', 'Ma', 'Zhu', 'Hu', 'Guo', 'He', 'Lin', 'Gao', 'Luo', 'Tsai', 'Cheng', 'Chan', 'Wong', 'Cheung', 'Leung', 'Lam', 'Lau', 'Ng',
  'Tan', 'Goh', 'Ong', 'Teo', 'Lai', 'Hsieh', 'Hsu', 'Su', 'Tung', 'Tsang', 'Yeung', 'Chow', 'Kwok', 'Chiang', 'Lien', 'Tang', 'Hung', 'Yip',
]; // prettier-ignore
