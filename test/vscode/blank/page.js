document.body.innerHTML = '<p class="blank"><b>blank</b></p>';
